namespace SopEngine.Application.People;

/// <summary>What came of a saving.</summary>
/// <param name="Lines">What changed; empty when all of it was so before.</param>
public sealed record SavedPeople(IReadOnlyList<PeopleLine> Lines);
