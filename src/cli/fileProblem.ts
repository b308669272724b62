/** What the machine says of a file or folder, as a sentence; null for what is no such matter. */
export function fileProblem(error: unknown): string | null {
  if (error instanceof Error && isPortInUse(error)) return error.message
  const { code = '', path = '', dest } = error as { code?: string; path?: string; dest?: string }
  const sentence = sentences[code]
  return sentence === undefined ? null : sentence(dest ?? path)
}

const isPortInUse = ({ cause }: Error): boolean =>
  (cause as { code?: string } | undefined)?.code === 'EADDRINUSE'

const sentences: Record<string, (path: string) => string> = {
  ENOENT: (path) => `There is no such file or folder: ${path}`,
  ENOTDIR: (path) => `${path} is not a folder. Choose a folder`,
  EISDIR: (path) => `${path === '' ? 'That' : path} is a folder. Name a file`,
  EEXIST: (path) => `${path} is in the way. Choose another name`,
  EACCES: (path) => `You may not read or write ${path}. Choose another place`,
  EPERM: (path) => `You may not read or write ${path}. Choose another place`,
  EROFS: (path) => `Nothing can be written to ${path}. Choose another place`,
  ENOSPC: () => 'The disk is full. Free some space and try again',
}
