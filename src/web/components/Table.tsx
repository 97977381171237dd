import type { Child } from 'hono/jsx'

export type Column<Row> = {
  readonly head: string
  readonly cell: (row: Row) => Child
  /** Figures stand right, in digits of one width. */
  readonly figures?: boolean
}

type TableProps<Row> = {
  /** Says what the table holds; hidden from sight where a heading just above says the same. */
  readonly caption: string
  readonly captionUnseen?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Anchor of a row, where something leads to it. */
  readonly rowId?: (row: Row) => string
}

/** A table whose first column names its row; on a phone each row becomes a card, with the heads as labels. */
export const Table = <Row,>({ caption, captionUnseen, columns, rows, rowId }: TableProps<Row>) => (
  <table class="table">
    <caption class={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
    <thead><tr>{columns.map(({ head, figures }) => <th scope="col" class={figures ? 'figures' : undefined}>{head}</th>)}</tr></thead>
    <tbody>
      {rows.map((row) => (
        <tr id={rowId?.(row)}>
          {columns.map(({ head, cell, figures }, index) =>
            index === 0
              ? <th scope="row" data-head={head} class={figures ? 'figures' : undefined}><div>{cell(row)}</div></th>
              : <td data-head={head} class={figures ? 'figures' : undefined}><div>{cell(row)}</div></td>)}
        </tr>
      ))}
    </tbody>
  </table>
)
