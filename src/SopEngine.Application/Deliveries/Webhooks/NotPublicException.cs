namespace SopEngine.Application.Deliveries.Webhooks;

/// <summary>A gateway has no address that may be spoken to.</summary>
internal sealed class NotPublicException(string host) : IOException($"The host {host} has no public address.");
