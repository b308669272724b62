import type { Block } from '../domain/documents/blocks.ts'

/** A4 with margins of two centimetres, in twentieths of a point. */
const [short, long, margin] = [11_906, 16_838, 1_134]

export type Turn = 'portrait' | 'landscape'

/** How wide the text is on a page turned that way. */
export const textWidth = (turn: Turn): number => (turn === 'portrait' ? short : long) - 2 * margin

/** The size is that of the upright page: Word is told of the turn beside it. */
export const paper = {
  size: { width: short, height: long },
  margin: { top: 1_418, right: margin, bottom: 1_304, left: margin, header: 624, footer: 567 },
} as const

type Laid = Exclude<Block, { kind: 'landscape' | 'pageBreak' }>

/** A block and whether it starts a page: a page break holds for the block after it, so that no page stays empty. */
export interface Placed {
  readonly block: Laid
  readonly onNewPage: boolean
}

/** Blocks on pages turned one way. */
export interface Pages {
  readonly turn: Turn
  readonly blocks: readonly Placed[]
}

/** Parts a document where its pages turn. Breaks beside a turn or another break, or at the end, are dropped. */
export function pagesOf(blocks: readonly Block[]): readonly Pages[] {
  const parts: { turn: Turn; blocks: Placed[] }[] = []
  let broken = false
  const lay = (block: Block, turn: Turn): void => {
    if (block.kind === 'landscape') {
      for (const inner of block.blocks) lay(inner, 'landscape')
      return
    }
    if (block.kind === 'pageBreak') {
      broken = true
      return
    }
    const last = parts.at(-1)
    if (last?.turn === turn) last.blocks.push({ block, onNewPage: broken })
    else parts.push({ turn, blocks: [{ block, onNewPage: false }] })
    broken = false
  }
  for (const block of blocks) lay(block, 'portrait')
  return parts
}
