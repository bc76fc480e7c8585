/** The city's slug in addresses and API. */
export const CITY = 'stockholm';
