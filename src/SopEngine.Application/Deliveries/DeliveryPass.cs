namespace SopEngine.Application.Deliveries;

/// <summary>What a pass over the deliveries came to. <see cref="MoreIsDue"/>: there is more that can be tried at once.</summary>
public sealed record DeliveryPass(int Sent, int PutOff, int Parked, bool MoreIsDue);
