/// Small files without a mistake, for tests to break.
enum Sample {
  static let subjects = """
    subjects:
      - slug: mathematics
        name: {en: Mathematics, bn: গণিত}
        category: Math

    """

  static let topicPath = "Content/grade-7/ratios.yaml"

  /// One problem of each kind.
  static let topic = """
    # Ratios for grade 7.
    topic:
      slug: ratios-7
      name: {en: Ratios, bn: অনুপাত}
      grade: 7
      subject: mathematics
      exam_weightage: 12.5
      estimated_hours: 6
      concepts:
        - slug: rate-7
          name: {en: A ratio as a rate, bn: হার হিসেবে অনুপাত}
        - slug: proportion-7
          name: {en: Proportion, bn: সমানুপাত}
    problems:
      - slug: ratios-7-map
        concept: rate-7
        kind: number
        difficulty: 4
        minutes: 3
        question:
          en: >-
            On a map 3 cm stand for 12 km. How many kilometres
            do 7 cm stand for?
          bn: >-
            মানচিত্রে ৩ সেমি দিয়ে ১২ কিমি বোঝায়। ৭ সেমি দিয়ে
            কত কিলোমিটার বোঝায়?
        answer: "28"
        unit: {en: km, bn: কিমি}
        hints:
          - {en: What does one centimetre stand for?, bn: এক সেন্টিমিটার দিয়ে কত বোঝায়?}
          - {en: Both grow together., bn: দুটিই একসঙ্গে বাড়ে।}
          - {en: "Divide, then multiply.", bn: "ভাগ করো, তারপর গুণ করো।"}
        explanation:
          en: "1 cm stands for 12 ÷ 3 = 4 km, so 7 cm stand for 28 km."
          bn: "১ সেমি = ১২ ÷ ৩ = ৪ কিমি, তাই ৭ সেমি = ২৮ কিমি।"
        tags: [map, rate]
      - slug: ratios-7-ribbons
        concept: rate-7
        kind: choice
        difficulty: 3
        minutes: 2
        question: {en: "What is 45 : 120 in its simplest form?", bn: "৪৫ : ১২০-এর লঘিষ্ঠ আকার কী?"}
        options:
          - {en: "8 : 3", bn: "৮ : ৩"}
          - {en: "15 : 4", bn: "১৫ : ৪"}
          - {en: "3 : 8", bn: "৩ : ৮"}
          - {en: "75 : 2", bn: "৭৫ : ২"}
        answer: "c"
        hints:
          - {en: What divides both?, bn: কোন সংখ্যা দুটিকেই ভাগ করে?}
          - {en: Look for the greatest., bn: সবচেয়ে বড়টি খোঁজো।}
          - {en: Divide both by it., bn: দুটিকেই তা দিয়ে ভাগ করো।}
        explanation: {en: "Both are divided by 15, so it is 3 : 8.", bn: "দুটিকেই ১৫ দিয়ে ভাগ করলে ৩ : ৮।"}
      - slug: ratios-7-four
        concept: proportion-7
        kind: boolean
        difficulty: 8
        minutes: 15
        question: {en: "True or false: 6 : 9 is the same as 14 : 21.", bn: "সত্য না মিথ্যা: ৬ : ৯ = ১৪ : ২১।"}
        answer: "true"
        hints:
          - {en: Which two ratios are there?, bn: এখানে কোন দুটি অনুপাত আছে?}
          - {en: They must be equal., bn: সে দুটি সমান হতে হবে।}
          - {en: Simplify both and compare., bn: দুটিকেই লঘিষ্ঠ করে তুলনা করো।}
        explanation: {en: "Both are 2 : 3, so it is true.", bn: "দুটিই ২ : ৩, তাই উক্তিটি সত্য।"}
        tags: [proportion]

    """

  static let themePath = "Themes/evening.yaml"

  static let theme = """
    name: {en: Evening, bn: সন্ধ্যা}
    background: dark
    roles:
      body: {colour: default, italic: true}
      title: {colour: "#8ab4f8", basic: bright-blue, bold: true}
      selected: {colour: "#ffffff", on: "#204060", basic: white, basic-on: blue, reverse: false}
      muted: {dim: true}

    """
}
