/** A growing Int32Array: hundreds of millions of numbers, which an ordinary array would not hold. */
export class IntList {
  data = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(Math.floor(this.data.length * 1.6));
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  at(i: number): number {
    return this.data[i]!;
  }
}
