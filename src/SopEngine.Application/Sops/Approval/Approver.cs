namespace SopEngine.Application.Sops.Approval;

/// <summary>Who passed a revision on in the system: his name, the post he held when he did, and when (UTC).</summary>
public sealed record Approver(string Name, string Post, DateTime At);
