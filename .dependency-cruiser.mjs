const test = '\\.test\\.tsx?$'
const adapters = '^src/(postgres|documents|web|jobs|notices|secondReader)/'

/**
 * Who may import whom. Each rule says what to do instead; `test/architecture` plants one violation of each
 * and fails when it is not caught, because this tool reports success on zero modules under an unsuitable TypeScript.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    { name: 'domain-is-pure', severity: 'error', comment: 'The rules know no I/O and no library: do the look-up in application/ and pass the answer in.',
      from: { path: '^src/domain/', pathNot: test }, to: { pathNot: '^src/domain/' } },
    { name: 'reading-is-pure', severity: 'error', comment: 'Reading turns text into findings; it may only know the words of the domain.',
      from: { path: '^src/reading/', pathNot: test }, to: { pathNot: '^src/(reading|domain)/' } },
    { name: 'ledger-is-pure', severity: 'error', comment: 'The ledger is arithmetic on bytes, shared by writer and verifier: canonical JSON and SHA-256 are its only libraries.',
      from: { path: '^src/ledger/', pathNot: test }, to: { pathNot: '^(src/(ledger|domain)/|node_modules/(canonicalize|@noble/hashes)/)' } },
    { name: 'application-declares-ports', severity: 'error', comment: 'A use case asks through a port; adapters answer.',
      from: { path: '^src/application/', pathNot: test }, to: { pathNot: '^src/(application|domain|reading|ledger)/' } },
    { name: 'adapters-do-not-meet', severity: 'error', comment: 'web, jobs, notices, postgres, documents and secondReader meet only in main/.',
      from: { path: adapters, pathNot: test }, to: { path: adapters, pathNot: '^src/$1/' } },
    { name: 'adapters-do-not-read', severity: 'error', comment: 'Adapters carry text; the use case does the reading.',
      from: { path: adapters, pathNot: test }, to: { path: '^src/reading/', pathNot: '^src/reading/(index|reading)\\.ts$' } },
    { name: 'nobody-imports-main', severity: 'error', comment: 'main/ is where things are wired; it is not a library.',
      from: { path: '^src/', pathNot: ['^src/main/', test] }, to: { path: '^src/main/' } },
    { name: 'enter-by-the-door', severity: 'error', comment: 'Import a domain folder through its index.ts.',
      from: { path: '^src/([^/]+)/([^/]+)/' }, to: { path: '^src/domain/[^/]+/', pathNot: ['^src/$1/$2/', '/index\\.ts$'] } },
    { name: 'enter-by-the-door-flat', severity: 'error', comment: 'Import a domain folder through its index.ts.',
      from: { path: '^src/[^/]+/[^/]+\\.tsx?$' }, to: { path: '^src/domain/[^/]+/', pathNot: '/index\\.ts$' } },
    { name: 'views-only-in-web', severity: 'error', comment: 'JSX is for pages; it belongs under src/web.',
      from: { path: '^src/', pathNot: '^src/web/' }, to: { path: '\\.tsx$' } },
    { name: 'browser-code-stands-alone', severity: 'error', comment: 'What runs in the browser imports nothing of the server but the pure rules of the domain, by their index, and no package but the one that draws PDF pages.',
      from: { path: '^src/web/browser/', pathNot: test }, to: { pathNot: ['^src/web/browser/', '^src/domain/[^/]+/index\\.ts$', '^node_modules/unpdf/'] } },
    { name: 'no-junk-drawers', severity: 'error', comment: 'Name the folder or file after what it holds.',
      from: {}, to: { path: '/(utils?|helpers?|common|shared|misc|base|manager)(/|\\.tsx?$)', pathNot: 'node_modules' } },
    { name: 'no-cycles', severity: 'error', comment: 'Move what both need to a third file.', from: {}, to: { circular: true } },
    { name: 'no-dev-dependency-at-run-time', severity: 'error', comment: 'List it under dependencies, or keep it out of src.',
      from: { path: '^src/', pathNot: test }, to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' } },
    { name: 'no-undeclared-package', severity: 'error', comment: 'Declare the package in package.json.',
      from: { path: '^src/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] } },
    { name: 'no-orphans', severity: 'error', comment: 'Nobody imports this file: delete it, or wire it in.',
      from: { orphan: true, path: '^src/', pathNot: [test, '^src/web/browser/', '\\.d\\.ts$'] }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
