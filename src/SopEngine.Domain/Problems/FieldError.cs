namespace SopEngine.Domain.Problems;

/// <summary>One field that cannot be accepted: its name, why (kebab-case code) and what to write instead, in Indonesian.</summary>
public sealed record FieldError(string Field, string Code, string Message);
