/// A topic file of families without a mistake, for tests to break.
enum FamilyFile {
  static let path = "Content/grade-7/shares.yaml"

  static let text = """
    # Shares for grade 7.
    topic:
      slug: shares-7
      name: {en: Shares, bn: ভাগ}
      grade: 7
      subject: mathematics
      exam_weightage: 4
      estimated_hours: 2
      prerequisites: [ratios-7]
      concepts:
        - slug: fair-shares-7
          name: {en: Fair shares, bn: সমান ভাগ}
          needs: [rate-7, proportion-7]
    problems:
      - slug: shares-7-sweets
        concept: fair-shares-7
        kind: number
        difficulty: 3
        minutes: 3
        parameters:
          boxes: {canonical: 3, from: 2, to: 9}
          price: {canonical: 2.5, from: 0.5, to: 10, step: 0.5}
          part: {canonical: 1/2, of: [1/2, 3/4, 0.6]}
          who: {canonical: 2, of: [{en: Rina, bn: রিনা}, {en: Karim, bn: করিম}]}
        let:
          cost: boxes * price
          paid: cost * part
        where:
          - boxes != price
        question:
          en: "{who} buys {boxes} boxes at {price:decimal} taka each and pays {part:fraction} of it. How much is that?"
          bn: "{who} {price:decimal} টাকা দরে {boxes}টি বাক্স কিনে তার {part:fraction} অংশ দেয়। কত টাকা?"
        answer: "{paid:decimal}"
        unit: {en: taka, bn: টাকা}
        misconceptions:
          - slug: pays-everything
            answer: "{cost:decimal}"
            name: {en: paid for all of it, bn: পুরো দাম দিয়েছ}
            remediation: {en: Only a part is paid., bn: শুধু একটি অংশ দেওয়া হয়।}
          - slug: adds
            answer: "{boxes + price:decimal}"
            name: {en: added instead of multiplying, bn: গুণ না করে যোগ করেছ}
            remediation: {en: Each box costs the same., bn: প্রতিটি বাক্সের দাম একই।}
        hints:
          - {en: What do all of them cost?, bn: সবগুলোর দাম কত?}
          - {en: A part of it is paid., bn: তার একটি অংশ দেওয়া হয়।}
          - {en: "Multiply, then multiply again.", bn: "গুণ করো, আবার গুণ করো।"}
        explanation:
          en: "{boxes} × {price:decimal} = {cost:decimal}, and {part:fraction} of it is {paid:decimal} taka."
          bn: "{boxes} × {price:decimal} = {cost:decimal}, তার {part:fraction} অংশ {paid:decimal} টাকা।"
        tags: [word-problem]
      - slug: shares-7-which
        concept: fair-shares-7
        kind: choice
        difficulty: 5
        minutes: 2
        parameters:
          n: {canonical: 12, from: 4, to: 60}
        question: {en: "Which is a third of {n}?", bn: "কোনটি {n}-এর এক-তৃতীয়াংশ?"}
        options:
          - {en: "{n} − 3", bn: "{n} − ৩"}
          - {en: "{n} ÷ 3", bn: "{n} ÷ ৩"}
          - {en: "{n} × 3", bn: "{n} × ৩"}
          - {en: "{n} + 3", bn: "{n} + ৩"}
        order: fixed
        answer: b
        misconceptions:
          - slug: takes-away
            answer: a
            name: {en: took three away, bn: তিন বাদ দিয়েছ}
            remediation: {en: Share it among three., bn: তিনজনে ভাগ করো।}
          - slug: multiplies
            answer: c
            name: {en: multiplied, bn: গুণ করেছ}
            remediation: {en: A part is less than all., bn: অংশ পুরোটার চেয়ে কম।}
        hints:
          - {en: Among how many is it shared?, bn: কতজনে ভাগ হয়?}
          - {en: All shares are the same., bn: সব ভাগ সমান।}
          - {en: Divide it., bn: ভাগ করো।}
        explanation: {en: "It is {n} ÷ 3.", bn: "এটি {n} ÷ ৩।"}
      - slug: shares-7-true
        concept: fair-shares-7
        kind: boolean
        difficulty: 8
        minutes: 2
        parameters:
          a: {canonical: 4, from: 2, to: 20}
          b: {canonical: 9, from: 2, to: 20}
        where:
          - a != b
        question: {en: "True or false: {a} of 10 is more than {b} of 10.", bn: "সত্য না মিথ্যা: ১০-এর {a} ভাগ ১০-এর {b} ভাগের বেশি।"}
        answer: "{a > b}"
        misconceptions:
          - slug: turns-round
            answer: "{a < b}"
            name: {en: turned them round, bn: উল্টে ফেলেছ}
            remediation: {en: Look at which comes first., bn: কোনটি আগে দেখো।}
          - slug: guesses
            answer: "{not a > b}"
            name: {en: guessed, bn: আন্দাজ করেছ}
            remediation: {en: Compare the two., bn: দুটি তুলনা করো।}
        hints:
          - {en: Which shares are compared?, bn: কোন ভাগ দুটি তুলনা করছ?}
          - {en: The whole is the same., bn: পুরোটা একই।}
          - {en: Compare the parts., bn: অংশ দুটি তুলনা করো।}
        explanation: {en: "{a} and {b} are compared: it is {a > b}.", bn: "{a} ও {b} তুলনা করলে এটি {a > b}।"}

    """
}
