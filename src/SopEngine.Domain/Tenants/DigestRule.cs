namespace SopEngine.Domain.Tenants;

/// <summary>The holders of a role get their mails as one summary, on working days, at this local time.</summary>
public sealed record DigestRule(string Role, TimeOnly At);
