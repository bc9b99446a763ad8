namespace SopEngine.Application.Accounts;

/// <summary>Somebody whose sign-in still holds.</summary>
/// <param name="Account">Who.</param>
/// <param name="Session">The id of the sign-in.</param>
/// <param name="EndsAt">When it ends at the latest, UTC.</param>
public sealed record SignedIn(Account Account, Guid Session, DateTime EndsAt);
