/// What tutors write, in both languages: everything that Markdown has, and mathematics in all its spellings.
enum MarkdownSamples {
  static let english = #"""
    # Sharing a pizza

    You have **three quarters** of a pizza, and you give away *half* of it. How much is that?

    $$\frac{3}{4} \times \frac{1}{2} = \frac{3}{8}$$

    Let us look at it **step by step**:

    1. Write the fractions side by side: $\frac{3}{4}$ and $\frac{1}{2}$.
    2. Multiply the tops: $3 \times 1 = 3$.
       - The top is the *numerator*.
       - It says how many pieces you **have**.
    3. Multiply the bottoms: \(4 \times 2 = 8\).

    - [x] Read the question
    - [ ] Check the answer

    > **Remember:** a part of a part is smaller than the part:
    > \[ \frac{3}{8} < \frac{3}{4} \]

    | Pizza | Share | Left |
    |:------|:-----:|-----:|
    | cheese | $\frac{3}{8}$ | ৳250 |
    | vegetable and mushroom | $0.5$ | $5 or $10 |

    ---

    ```python
    whole = 3 / 4
    print("A part of the whole:", whole * 1 / 2, "and that is all that there is to say about it")
    ```

    Use `Enter` to go on, or read [more about fractions](https://example.org/fractions). ~~It is 4/6.~~
    The area is $\pi r^2$, and x \geq \frac{1}{2} holds. What is 25% of $$x^2 + 1$$?
    """#

  static let bengali = #"""
    ## লাভ ও ক্ষতি

    একজন দোকানদার **৫০০ টাকায়** একটি বই কিনে *৬২৫ টাকায়* বিক্রি করলেন। তাঁর কত লাভ হলো?

    1. লাভ = বিক্রয়মূল্য − ক্রয়মূল্য।
    2. শতকরা লাভ:
       $$\frac{625 - 500}{500} \times 100 = 25\%$$
    3. স্ত্রী লিঙ্গ, জ্ঞান, ক্ষেত্রফল: **যুক্তাক্ষর** ঠিক থাকে।

    | জিনিস | দাম | লাভ |
    |---|--:|:-:|
    | বই | ৳৫০০ | $\frac{1}{4}$ |
    | পেনসিল ও খাতা একসাথে | ৳১২০ | ০ |

    > মনে রেখো: লাভ সবসময় **ক্রয়মূল্যের** উপর হিসাব করা হয়।

    - [x] ক্রয়মূল্য লেখা হয়েছে
    - [ ] বিক্রয়মূল্য লেখো

    `৩ + ৪` লিখে দেখো, তারপর $x = \frac{3}{4}$ বসাও।
    """#
}
