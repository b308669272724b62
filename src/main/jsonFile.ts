import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** What a small file of preferences holds, or undefined when it is missing or spoilt: preferences can be lost. */
export function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/** Replaces a small file whole or not at all. A disk that refuses a preference is not worth a person's time. */
export function writeJsonFile(file: string, value: unknown): void {
  try {
    const temporary = openSync(`${file}.tmp`, 'w')
    writeFileSync(temporary, JSON.stringify(value))
    fsyncSync(temporary)
    closeSync(temporary)
    renameSync(`${file}.tmp`, file)
  } catch (error) {
    console.error(error)
  }
}
