/** Numbers of the feature templates. A number never changes its meaning: the model's keys are made of them. */
export const WORD = 0; // + offset -3…3, in lower case → 0…6
export const EXACT = 8;
export const SHAPE = 9; // + offset
export const AFFIX = 12; // + 0…7
export const FINE = 20; // + offset -2…2
export const COARSE = 26; // + offset
export const LISTS = 32; // + offset -2…2; value = one list
export const ALL_LISTS = 38; // + offset -1…1
export const CASE = 42; // + offset
export const PHRASE = 46; // + offset
export const PAIR = 50;
export const RUN = 70;
export const DOCUMENT = 90;
export const ELSEWHERE = 100;
export const STYLE = 120;
export const CORPUS = 124;
export const BAG = 126;
export const TOPIC = 128;
export const APPOSITION = 134;
