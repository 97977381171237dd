/** Which place of the source a form is about, and what is to be done with it unless a button says otherwise. */
export const PlaceFields = ({ start, end }: { readonly start: number; readonly end: number }) => (
  <>
    <input type="hidden" name="start" value={String(start)} />
    <input type="hidden" name="end" value={String(end)} />
  </>
)
