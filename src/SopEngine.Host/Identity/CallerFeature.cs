using SopEngine.Application.Calls;

namespace SopEngine.Host.Identity;

/// <summary>The person signed in to the region of a request, with the roles held today.</summary>
public sealed record CallerFeature(Caller Caller);
