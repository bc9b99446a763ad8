using SopEngine.Application.Settings;

namespace SopEngine.Application.People;

/// <summary>What a change would do.</summary>
/// <param name="Lines">What changes.</param>
/// <param name="Effects">What becomes of open work, day by day, and what would stand without a holder.</param>
public sealed record PeoplePreview(IReadOnlyList<PeopleLine> Lines, IReadOnlyList<SettingEffect> Effects);
