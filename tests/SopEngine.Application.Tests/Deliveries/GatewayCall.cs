namespace SopEngine.Application.Tests.Deliveries;

/// <summary>What a gateway was sent.</summary>
internal sealed record GatewayCall(IReadOnlyDictionary<string, string> Headers, string Body);
