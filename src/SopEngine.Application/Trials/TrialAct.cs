using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Trials;

/// <summary>One thing that was done in a trial, kept so that it can be done again.</summary>
public sealed record TrialAct(TrialActKind Kind)
{
    /// <summary>Who did it, by user name; null for the pretend requester and for the clock.</summary>
    public string? Person { get; init; }

    public int? Item { get; init; }

    public string? Outcome { get; init; }

    public IReadOnlyDictionary<string, Answer> Form { get; init; } = new Dictionary<string, Answer>();

    public string? Topic { get; init; }

    public string? Channel { get; init; }

    /// <summary>To what instant the clock was taken, UTC.</summary>
    public DateTime? To { get; init; }
}
