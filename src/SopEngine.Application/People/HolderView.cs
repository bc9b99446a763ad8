namespace SopEngine.Application.People;

/// <summary>Somebody in a post.</summary>
/// <param name="Person">Who.</param>
/// <param name="Held">How and when.</param>
/// <param name="Unit">The name of the unit; null for all.</param>
/// <param name="Instead">The name of whom he stands in for.</param>
public sealed record HolderView(PersonEntry Person, HeldPost Held, string? Unit, string? Instead);
