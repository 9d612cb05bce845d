/** A ledger's page with a struck line and a new one. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect x="4" y="2" width="24" height="28" rx="4" fill="#0b5d6b"/>
<path d="M9 10h14M9 22h14" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>
<path d="M9 16h9" stroke="#f2b8a8" stroke-width="2.5" stroke-linecap="round"/>
</svg>
`;
