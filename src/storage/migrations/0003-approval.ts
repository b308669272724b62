/** Who approved a version, on which day, and the minute or letter that says so, as JSON text. */
export const approval = `
alter table versions add column approval text;
`
