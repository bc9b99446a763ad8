namespace SopEngine.Domain.Sops.Editing;

/// <summary>A change that the program proposes and a person takes by one click.</summary>
/// <param name="Key">Tells it from the others of its row or finding: lower-case letters, digits and hyphens.</param>
/// <param name="Label">What the button says, in Indonesian.</param>
/// <param name="Edit">What it does.</param>
public sealed record SopProposal(string Key, string Label, SopEdit Edit);
