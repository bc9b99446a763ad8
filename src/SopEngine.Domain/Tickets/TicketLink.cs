namespace SopEngine.Domain.Tickets;

/// <summary>Another ticket of the region and how it belongs to this one, by one of the words below.</summary>
public sealed record TicketLink(string Number, string Kind)
{
    public const string Related = "related";

    public const string DuplicateOf = "duplicateOf";

    /// <summary>The outage that this ticket is a part of; at most one.</summary>
    public const string PartOf = "partOf";

    /// <summary>A part of this outage.</summary>
    public const string HasPart = "hasPart";

    /// <summary>The closed ticket that this one was filed after.</summary>
    public const string Follows = "follows";

    /// <summary>A ticket that was filed after this one had closed.</summary>
    public const string FollowedBy = "followedBy";
}
