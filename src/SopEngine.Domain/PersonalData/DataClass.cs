namespace SopEngine.Domain.PersonalData;

/// <summary>What a column or an answer tells about a person, in the order of how carefully it is handled. The two kinds of personal data are those of UU 27/2022, article 4.</summary>
public enum DataClass
{
    /// <summary>Not about a person: numbers, states, the words of an SOP.</summary>
    None,

    /// <summary>Pribadi umum, article 4 (3): who it is, how to reach him, what he did at work.</summary>
    General,

    /// <summary>Pribadi spesifik, article 4 (2). What people write freely, and files, may hold any of it and count as it.</summary>
    Specific,

    /// <summary>Dikecualikan: passwords, keys, and the hashes and salts that stand for them. Never shown, not even to whom it is about.</summary>
    Excluded,
}
