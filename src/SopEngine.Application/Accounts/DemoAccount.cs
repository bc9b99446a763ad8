using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Accounts;

/// <summary>An account that exists in Development only; <see cref="Lanes"/> are the lanes of the first SOP in which it acts, by id.</summary>
public sealed record DemoAccount(Person Person, string Password, IReadOnlyList<string> Lanes);
