import type { Command } from '../command.ts'
import { databaseCommand } from './database.ts'
import { settingsCommand } from './settings.ts'

/** Every command, in the order `--help` lists them. */
export const commands: readonly Command[] = [databaseCommand, settingsCommand]
