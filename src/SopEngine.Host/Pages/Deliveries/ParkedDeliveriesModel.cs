using SopEngine.Application.Deliveries;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Deliveries;

/// <summary>Messages that wait for a decision. <see cref="Done"/>: what has just been decided, in words; null for nothing.</summary>
public sealed record ParkedDeliveriesModel(IReadOnlyList<DeliveryView> Deliveries, FormStates Forms, string? Done);
