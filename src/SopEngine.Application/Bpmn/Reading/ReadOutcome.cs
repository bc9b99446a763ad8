using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// One way on from a row, as a diagram shows it. Exactly one of <see cref="To"/> (rows that begin, by number), <see cref="PassTo"/> (a lane, by number) and
/// <see cref="Close"/> says where it leads. <see cref="Direct"/> when it reaches a row that awaits others without waiting.
/// </summary>
internal sealed record ReadOutcome
{
    /// <summary>The outcome of ours that it is; null for a new one.</summary>
    public string? Id { get; init; }

    public required string Label { get; init; }

    public IReadOnlyList<int> To { get; init; } = [];

    public int? PassTo { get; init; }

    public ClosureKind? Close { get; init; }

    public bool Direct { get; init; }

    /// <summary>The lanes of the row from which it can be taken, by number.</summary>
    public IReadOnlyList<int> Lanes { get; init; } = [];

    public bool LeadsWhere(ReadOutcome other) => To.Order().SequenceEqual(other.To.Order()) && PassTo == other.PassTo && Close == other.Close && Direct == other.Direct;
}
