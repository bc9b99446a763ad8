namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Pictures of pages that no walk passes, at two widths; none scrolls sideways, unfolded or not.</summary>
[Collection(EveryPageCollection.Name)]
public sealed class DayPicturesTests(PreparedHost host)
{
    [Theory]
    [InlineData("rating", "rating")]
    [InlineData("address of one's deadlines", "feed")]
    [InlineData("guest: file", "guest")]
    [InlineData("guest: mail sent", "guest-sent")]
    [InlineData("guest: confirm", "guest-confirm")]
    [InlineData("ticket, with authority", "ticket-forms")]
    [InlineData("ticket of a topic, with authority", "ticket-forms-topic")]
    public async Task A_page_fits_a_desk_and_a_telephone(string page, string picture)
    {
        await using var shown = await Shown.OpenAsync(host, ShownPages.Find(page));
        await shown.Window.EvaluateAsync("document.querySelectorAll('details').forEach(each => { each.removeAttribute('name'); each.open = true })");
        await new Pictures("desktop").TakeAsync(shown.Window, picture);
        await shown.Window.SetViewportSizeAsync(390, 844);
        await new Pictures("telephone").TakeAsync(shown.Window, picture);
    }
}
