using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>A sign-in that still holds, as lists show it.</summary>
/// <param name="Id">By which it is ended.</param>
/// <param name="Kind">Browser or program.</param>
/// <param name="Device">In a few words; empty when unknown.</param>
/// <param name="Address">Where it signed in from; empty when unknown.</param>
/// <param name="Began">UTC.</param>
/// <param name="SeenAt">About when its last request came, UTC.</param>
public sealed record SessionView(Guid Id, SessionKind Kind, string Device, string Address, DateTime Began, DateTime SeenAt);
