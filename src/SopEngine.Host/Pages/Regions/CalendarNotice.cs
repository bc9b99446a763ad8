namespace SopEngine.Host.Pages.Regions;

/// <summary>What a region's people should know of its calendar: a proposal that waits for the reader to look at, and years that should be set and are not.</summary>
public sealed record CalendarNotice(int? Proposal, IReadOnlyList<int> Unset, bool MayEdit)
{
    public static CalendarNotice None { get; } = new(null, [], false);
}
