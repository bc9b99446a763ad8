using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// Where a visit stands among the open work: in whose inbox, and where in it. One index in that order gives the first part of anybody's inbox, however much a region has to do.
/// </summary>
public static class InboxColumns
{
    /// <summary>Of visits that several roles may do: everybody who holds a role looks among them too.</summary>
    public const string SeveralRoles = "*";

    /// <summary>Of what a requester without an account has to do: any officer of the SOP does it for him.</summary>
    public const string NobodysOwn = "@";

    /// <summary>Of visits that have ended.</summary>
    public const string Ended = "";

    // no id of a role begins so
    private const string Person = "@";

    // no due time is so far off that it would come among those of the next rank
    private const int YearsApart = 1_000;

    public static string OfRequester(string userName) => Person + userName;

    /// <summary>
    /// The instant by which inboxes are ordered: when the visit is due; a thousand years after it could first be acted on when it has no due time; two thousand years after
    /// either when it waits for somebody else.
    /// </summary>
    public static DateTime PlaceOf(DateTime? pausedAt, DateTime? dueAt, DateTime activeAt) =>
        (dueAt ?? activeAt).AddYears(YearsApart * (pausedAt is not null ? 2 : dueAt is null ? 1 : 0));

    /// <summary>The first place of those that wait for somebody else.</summary>
    public static DateTime FirstWaiting { get; } = DateTime.UnixEpoch.AddYears(2 * YearsApart);

    internal static string Of(WorkItem item, string? requester) => item switch
    {
        { State: not (WorkItemState.Open or WorkItemState.Claimed) } => Ended,
        { Owner: OwnerSide.Requester } => requester is null ? NobodysOwn : OfRequester(requester),
        { Roles: [var only] } => only,
        _ => SeveralRoles,
    };

    internal static DateTime PlaceOf(WorkItem item, Clock? clock) => PlaceOf(item.PausedAt, clock?.DueAt, item.ActiveAt);
}
