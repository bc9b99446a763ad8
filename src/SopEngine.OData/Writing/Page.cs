using SopEngine.OData.Binding;
using SopEngine.OData.Paging;

namespace SopEngine.OData.Writing;

/// <summary>A page while it is written. <see cref="Order"/> tells where the order keys stand in a row.</summary>
internal sealed record Page(PagePlan Plan, long? Count, Layout Layout, IReadOnlyList<int> Order, RowReader Reader)
{
    /// <summary>Known when the last row is written; null when nothing follows.</summary>
    public Uri? NextLink { get; set; }
}
