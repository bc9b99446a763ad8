using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>The visit that has just ended and the answer it ended by.</summary>
internal sealed record Passing(WorkItem Item, Outcome Outcome);
