/** The made-up programme, by the name it has in addresses. */
export const EXAMPLE_PROGRAMME_SLUG = 'exempelprogram-2024-2027';
