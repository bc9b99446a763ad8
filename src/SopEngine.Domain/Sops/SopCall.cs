namespace SopEngine.Domain.Sops;

/// <summary>The SOP of the same region that a row runs, by id.</summary>
public sealed record SopCall(string Sop);
