using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// Tells how promises ended, whose margin is too small, too large or too thin to judge, and who has how many open. Read
/// with the caller's rights: it covers the promises that the caller may read, and no others.
/// </summary>
[PluginType("ecedf821-cbd4-5a86-b7ed-66c4f89afc7e")]
[CustomApi(GetMarginReportApi.Name)]
public sealed class GetMarginReport : PluginBase
{
    private const int Version = 1;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var service = context.UserService;
        var period = ReportPeriod.Of(
            context.Input<DateTime?>(GetMarginReportApi.Request.From), context.Input<DateTime?>(GetMarginReportApi.Request.To), context.UtcNow);
        var ended = EndedPromises.Read(service, period);
        var open = OpenPromises.Read(service, context.UtcNow, OpenPauses.Read(service, accountId: null));
        var policies = new PolicyJudge(service, period).Judge(ended.ByPolicy, out var leftOut);
        var report = new JsonWriter().BeginObject()
            .Name("version").Value(Version)
            .Name("from").Value(period.From)
            .Name("to").Value(period.To)
            .Name("openLimit").Value(OwnerLoad.ReadLimit(context))
            .Policies(policies)
            .Name("policiesLeftOut").Value(leftOut)
            .Departments(ended.ByDepartment)
            .People(ended.ByPerson, open)
            .Teams(TeamRates.Of(service, ended))
            .Open(open)
            .EndObject();
        context.Output(GetMarginReportApi.Response.Report, report.ToString());
    }
}
