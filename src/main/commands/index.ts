import type { Command } from '../command.ts'
import { accountCommand } from './account.ts'
import { annexCommand } from './annex.ts'
import { backupCommand, restoreCommand } from './backupCommand.ts'
import { councilCommand } from './council.ts'
import { databaseCommand } from './database.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './exportCommand.ts'
import { importCommand } from './importCommand.ts'
import { migrateCommand } from './migrateCommand.ts'
import { pushKeysCommand } from './pushKeys.ts'
import { readCommand } from './read.ts'
import { startCommand, serveCommand } from './serve.ts'
import { settingsCommand } from './settings.ts'
import { tallyCommand } from './tally.ts'
import { verifyCommand } from './verify.ts'
import { workerCommand } from './worker.ts'

/** Every command, in the order `--help` lists them. */
export const commands: readonly Command[] = [
  startCommand, serveCommand, workerCommand, migrateCommand, readCommand, importCommand, annexCommand, tallyCommand, verifyCommand,
  exportCommand, backupCommand, restoreCommand, demoCommand, councilCommand, accountCommand, databaseCommand, settingsCommand, pushKeysCommand,
]
