using System.ComponentModel.DataAnnotations;

namespace SopEngine.Application.PersonalData;

/// <summary>How personal data is shown, and how long it is kept who read it.</summary>
public sealed class PersonalDataOptions
{
    public const string Section = "SopEngine:PersonalData";

    /// <summary>How long masked data stays shown to who gave a ground, in minutes. Default: 15.</summary>
    [Range(1, 480)]
    public int RevealMinutes { get; init; } = 15;

    /// <summary>What somebody reads again and again within so many minutes is noted once. Default: 15.</summary>
    [Range(0, 480)]
    public int NoteOnceMinutes { get; init; } = 15;

    /// <summary>How long it is kept who read whose data, in days. Default: 1825.</summary>
    [Range(30, 36_500)]
    public int ReadsKeptDays { get; init; } = 1825;
}
