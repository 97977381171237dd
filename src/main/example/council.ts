/** The invented council of the example. Vietnam has no province or city of this name (communes of it there are); its offices, people and figures are made up. */
export const EXAMPLE_COUNCIL = {
  name: 'Hội đồng nhân dân thành phố Vĩnh Sơn (ví dụ)',
  nameEn: 'People’s Council of Vĩnh Sơn City (example)',
  isExample: true,
  /** Where its documents are dated from. */
  place: 'Vĩnh Sơn',
} as const
