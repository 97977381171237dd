/** PostgreSQL text cannot hold U+0000, and no one types it: nothing that is asked for under such a name exists. */
export const storable = (text: string): boolean => !text.includes('\u0000')
