namespace SopEngine.Domain.Sops;

/// <summary>One answer to choose: what is stored and what is shown.</summary>
public sealed record FieldOption(string Value, string Label);
