using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;

namespace SopEngine.Host.Identity;

/// <summary>The person signed in to the region of a request, with the roles held today.</summary>
/// <param name="Caller">Who.</param>
/// <param name="SignedIn">The sign-in that the request came with; null for a program that proves itself with each request.</param>
public sealed record CallerFeature(Caller Caller, SignedIn? SignedIn);
