/** A reporter of node --test that writes one JSON object: the counts of the run, and the tests skipped or left to do, by name and reason. */
export default async function* countReporter(source) {
  let counts = null
  const skipped = []
  for await (const { type, data } of source) {
    if (type === 'test:summary' && data.file === undefined) counts = data.counts
    if ((type === 'test:pass' || type === 'test:fail') && (data.skip || data.todo)) skipped.push(`${data.name} (${data.skip || data.todo})`)
  }
  yield JSON.stringify({ counts, skipped })
}
