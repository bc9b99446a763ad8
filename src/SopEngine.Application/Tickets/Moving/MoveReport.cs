using SopEngine.Application.Sops;
using SopEngine.Domain.Tickets.Moving;

namespace SopEngine.Application.Tickets.Moving;

/// <summary>What became of a press: the tickets that go by the revision in force since, and those that stayed.</summary>
public sealed record MoveReport(LoadedSop Target, IReadOnlyList<string> Moved, IReadOnlyList<RefusedMove> Refused);
