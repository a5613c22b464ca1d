/** How a role stands to its holder, by the words before it: "former", "acting", "incoming", "would-be", "not a". */
export type RoleColour = 'former' | 'acting' | 'incoming' | 'outgoing' | 'appointed' | 'potential' | 'negated';
