namespace SopEngine.Application.Settings;

/// <summary>A subject as its page shows it.</summary>
/// <param name="Subject">What is set.</param>
/// <param name="Form">What can be filled in.</param>
/// <param name="Sheet">What is in force, cell by cell.</param>
/// <param name="History">All revisions, the newest first.</param>
public sealed record SettingView(SettingSubject Subject, SettingForm Form, SettingSheet Sheet, IReadOnlyList<SettingRevisionView> History)
{
    public SettingRevisionView? InForce => History.FirstOrDefault(revision => revision is { WasInForce: true });

    public SettingRevisionView? Offered => History.FirstOrDefault(revision => revision.IsOffered);

    /// <summary>True as long as the file has the last word, because no page has changed the subject.</summary>
    public bool FileWins => InForce is null or { FromFile: true };
}
