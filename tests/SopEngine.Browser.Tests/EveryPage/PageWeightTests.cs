namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>What every page weighs on the line, compressed, with all that comes with it: small enough for a telephone at the edge of the net.</summary>
[Collection(EveryPageCollection.Name)]
public sealed class PageWeightTests(PreparedHost host)
{
    private const long Inbox = 60 * 1024;
    private const long Any = 100 * 1024;

    /// <summary>Names and times differ from run to run, and compress differently.</summary>
    private const double Drift = 0.1;

    [Fact]
    public async Task Every_page_is_light_and_the_table_says_how_light()
    {
        List<PageWeight> weights = [];
        foreach (var page in ShownPages.All)
        {
            weights.Add(await WeighAsync(page));
        }

        if (WeightTable.IsRewritten)
        {
            WeightTable.Write(weights);
        }

        weights.Should().OnlyContain(weight => weight.Itself > 500, "each was weighed");
        weights.Should().OnlyContain(weight => weight.FirstView < Any);
        weights.Single(weight => weight.Page == "inbox of 50").FirstView.Should().BeLessThan(Inbox);
        var told = WeightTable.Read();
        told.Select(weight => weight.Page).Should().Equal(weights.Select(weight => weight.Page), "SOPENGINE_REWRITE_GOLDEN=1 writes the table anew");
        told.Zip(weights).Where(pair => IsOff(pair.First.FirstView, pair.Second.FirstView) || IsOff(pair.First.Itself, pair.Second.Itself)).Should().BeEmpty("the table says what is so");
    }

    private static bool IsOff(long told, long measured) => Math.Abs(told - measured) > 300 + (measured * Drift);

    private async Task<PageWeight> WeighAsync(ShownPage page)
    {
        Wire? wire = null;
        await using var shown = await Shown.OpenAsync(host, page with
        {
            ReachAsync = async (window, prepared) =>
            {
                wire = await Wire.ListenAsync(window);
                await page.ReachAsync(window, prepared);
            },
        });
        await wire!.SettleAsync(shown.Window);
        return new PageWeight(page.Name, wire.All, wire.Document);
    }
}
