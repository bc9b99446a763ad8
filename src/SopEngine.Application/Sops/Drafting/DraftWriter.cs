namespace SopEngine.Application.Sops.Drafting;

/// <summary>Somebody else who is writing at a draft.</summary>
/// <param name="UserName">Who.</param>
/// <param name="At">When he last changed something.</param>
/// <param name="What">What that was.</param>
public sealed record DraftWriter(string UserName, DateTime At, string What);
