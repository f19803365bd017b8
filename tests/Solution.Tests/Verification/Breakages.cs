namespace Dynamics.Loyalty.SolutionTool.Tests.Verification;

/// <summary>
/// Ways to break the real tree by replacing one text: code of the rule that must see it, where, what is replaced by what,
/// and a text on the line of the finding.
/// </summary>
public static class Breakages
{
    private const string Manifest = "Other/Solution.xml";
    private const string PromiseTable = "Entities/loy_Promise/Entity.xml";
    private const string PromiseForm = "Entities/loy_Promise/FormXml/main";
    private const string PromiseViews = "Entities/loy_Promise/SavedQueries";
    private const string AccountForm = "Entities/Account/FormXml/main";
    private const string Steps = "SdkMessageProcessingSteps";
    private const string Api = "customapis/loy_AssignLoyaltyOwner";
    private const string Variable = "environmentvariabledefinitions/loy_TextLanguage";
    private const string Script = "WebResources/loy_/form/account.js.data.xml";
    private const string Ribbon = "Entities/Account/RibbonDiff.xml";
    private const string Role = "Roles/Loyalty Reader.xml";
    private const string Flow = "Workflows/LoyaltyNightlyevaluation-CECB417E-82F4-51EC-AEF8-0DE0E67D76F6.json";
    private const string Profiles = "Other/FieldSecurityProfiles.xml";
    private const string Missing = "{00000000-0000-0000-0000-00000000dead}";

    public static TheoryData<string, string, string, string, string> All => new()
    {
        { "SOL-MANIFEST", Manifest, "SolutionPackageVersion=\"9.2\"", "SolutionPackageVersion=\"9.0\"", "<ImportExportXml" },
        { "SOL-MANIFEST", Manifest, "<Version>1.0.0.0<", "<Version>1.0.0<", "<Version>" },
        { "SOL-MANIFEST", Manifest, "<Managed>2<", "<Managed>1<", "<Managed>" },
        { "SOL-MANIFEST", Manifest, "<CustomizationPrefix>loy<", "<CustomizationPrefix>l<", "<CustomizationPrefix>" },
        { "SOL-MANIFEST", Manifest, "<CustomizationOptionValuePrefix>72510<", "<CustomizationOptionValuePrefix>9999<", "<CustomizationOptionValuePrefix>" },
        { "SOL-COLLECTION-ORDER", "Other/Customizations.xml", "<Workflows />", "<Workflows /><Entities />", "<Workflows />" },
        { "SOL-COLLECTION-ORDER", "Other/Customizations.xml", "<optionsets />", "<OptionSets />", "<OptionSets />" },
        { "SOL-MANAGED-DIFFERENCE", PromiseForm, "<tabs>", "<tabs solutionaction=\"Added\">", "<tabs " },
        { "SOL-ROOT", Manifest, "<RootComponents>", "<RootComponents><RootComponent type=\"9\" schemaName=\"loy_nothing\" behavior=\"0\" />", "loy_nothing" },
        { "SOL-ROOT", "OptionSets/loy_segment.xml", "Name=\"loy_segment\"", "Name=\"loy_segmen\"", "Name=\"loy_segmen\"" },
        { "SOL-FILE", "Other/Customizations.xml", "<optionsets />", "", "<ImportExportXml" },
        { "SOL-FILE", PromiseTable, "<SavedQueries />", "", "<Entity " },
        { "SOL-GUID", Role, "<Role id=\"{", "<Role id=\"{x", "<Role id" },
        { "SOL-FORM-GUID", PromiseForm, "<cell id=\"{", "<cell id=\"{x", "<cell id=\"{x" },
        { "SOL-LANGUAGE", "OptionSets/loy_segment.xml", "<displayname description=\"Segment\" languagecode=\"1036\" />", "", "<displaynames>" },
        { "SOL-LANGUAGE", PromiseTable, "<LocalizedName description=\"Promesse\" languagecode=\"1036\" />", "<LocalizedName description=\"\" languagecode=\"1036\" />", "description=\"\" languagecode=\"1036\"" },
        { "SOL-LABEL", PromiseTable, "<LocalizedName description=\"Promise\" languagecode=\"1033\" />", "", "<LocalizedNames>" },
        { "SOL-DESCRIPTION", PromiseTable, "<Description description=\"Customer to whom the promise is made.\" languagecode=\"1033\" />", "<Description languagecode=\"1033\" description=\"\" />", "<Description languagecode" },
        { "SOL-DESCRIPTION", "OptionSets/loy_segment.xml", "<Description description=\"Poids commercial du compte. Il fixe la part de capacité que le compte prend à un chargé de fidélité.\" languagecode=\"1036\" />", "", "<Descriptions>" },
        { "SOL-SITEMAP-TITLE", "AppModuleSiteMaps", "Entity=\"loy_feedback\"", "Url=\"/tools/page.aspx\"", "/tools/page.aspx" },

        { "SOL-CHOICE-VALUE", "OptionSets/loy_segment.xml", "725100001", "7", "value=\"7\"" },
        { "SOL-CHOICE-VALUE", "OptionSets/loy_segment.xml", "<option value=\"725100003\"", "<option second=\"1\" value=\"725100001\"", "second=" },
        { "SOL-COLUMN-CHOICE", PromiseTable, "<OptionSetName>loy_promisestatus<", "<OptionSetName>loy_PromiseStatus<", "loy_PromiseStatus<" },
        { "SOL-PRIMARY", PromiseTable, "<Type>primarykey</Type>", "<Type>uniqueidentifier</Type>", "<Entity " },
        { "SOL-PRIMARY", PromiseTable, "PrimaryName|", "", "<Entity " },
        { "SOL-KEY", "Entities/loy_PromisePolicy/Entity.xml", "<AttributeName>loy_code<", "<AttributeName>loy_cod<", "<AttributeName>loy_cod<" },
        { "SOL-KEY", "Entities/loy_PromisePolicy/Entity.xml", "<AttributeName>loy_code<", "<AttributeName>statecode<", "<AttributeName>statecode<" },
        { "SOL-RELATIONSHIP-INDEX", "Other/Relationships.xml", "Name=\"loy_account_promises\"", "Name=\"loy_account_promise\"", "loy_account_promise\"" },
        { "SOL-RELATIONSHIP", "Other/Relationships/Account.xml", "<ReferencingEntityName>loy_Promise<", "<ReferencingEntityName>loy_Promis<", "<ReferencingEntityName>loy_Promis<" },
        { "SOL-RELATIONSHIP", "Other/Relationships", "<ReferencingAttributeName>loy_PolicyId<", "<ReferencingAttributeName>loy_policyid<", "<ReferencingAttributeName>loy_policyid<" },
        { "SOL-RELATIONSHIP", "Other/Relationships", "<ReferencingAttributeName>loy_PolicyId<", "<ReferencingAttributeName>loy_Name<", "<ReferencingAttributeName>loy_Name<" },
        { "SOL-LOOKUP", PromiseTable, "<attribute PhysicalName=\"loy_PolicyId\">", "<attribute PhysicalName=\"loy_Policy\">", "loy_Policy\"" },
        { "SOL-COLUMN-SHAPE", PromiseTable, "<Type>lookup<", "<Type>link<", "<Type>link<" },
        { "SOL-COLUMN-SHAPE", PromiseTable, "<RequiredLevel>none<", "<RequiredLevel>optional<", "<RequiredLevel>optional<" },
        { "SOL-COLUMN-SHAPE", PromiseTable, "<MaxLength>200<", "<MaxLength>4001<", "<MaxLength>4001<" },
        { "SOL-COLUMN-SHAPE", PromiseTable, "<MaxLength>200<", "<MaxLength>0<", "<MaxLength>0<" },
        { "SOL-COLUMN-SHAPE", PromiseTable, "<MinValue>0<", "<MinValue>2147483648<", "<MinValue>2147483648<" },

        { "SOL-VIEW-COLUMN", PromiseViews, "<attribute name=\"loy_targeton\"", "<attribute name=\"loy_target\"", "loy_target\"" },
        { "SOL-VIEW-COLUMN", PromiseViews, "<order attribute=\"loy_promisedon\"", "<order attribute=\"loy_promised\"", "loy_promised\"" },
        { "SOL-VIEW-COLUMN", PromiseViews, "<entity name=\"loy_promise\"", "<entity name=\"loy_promises\"", "<entity name=\"loy_promises\"" },
        { "SOL-VIEW-CELL", PromiseViews, "<cell name=\"loy_targeton\"", "<cell name=\"loy_safedate\"", "<cell name=\"loy_safedate\"" },
        { "SOL-VIEW-CELL", PromiseViews, "id=\"loy_promiseid\"", "id=\"loy_accountid\"", "id=\"loy_accountid\"" },
        { "SOL-VIEW-CELL", PromiseViews, "jump=\"loy_name\"", "jump=\"loy_title\"", "jump=\"loy_title\"" },

        { "SOL-FORM-FIELD", PromiseForm, "datafieldname=\"loy_policyid\"", "datafieldname=\"loy_policy\"", "datafieldname=\"loy_policy\"" },
        { "SOL-FORM-FIELD", PromiseForm, "control id=\"loy_policyid\"", "control id=\"loy_accountid\"", "datafieldname=\"loy_policyid\"" },
        { "SOL-FORM-WEBRESOURCE", AccountForm, "<Url>loy_/coordination/panel.html<", "<Url>loy_/coordination/panels.html<", "panels.html" },
        { "SOL-FORM-WEBRESOURCE", AccountForm, "<Library name=\"loy_/form/account.js\"", "<Library name=\"loy_/form/accounts.js\"", "<Library name=\"loy_/form/accounts.js\"" },
        { "SOL-FORM-LIBRARY", PromiseForm, "libraryName=\"loy_/form/promise.js\"", "libraryName=\"loy_/form/account.js\"", "libraryName=\"loy_/form/account.js\"" },
        { "SOL-FORM-SUBGRID", AccountForm, "<TargetEntityType>loy_promise<", "<TargetEntityType>loy_promises<", "<TargetEntityType>loy_promises<" },
        { "SOL-FORM-SUBGRID", AccountForm, "<ViewId>{", "<ViewId>" + Missing + "</ViewId><ViewId>{", Missing },
        { "SOL-FORM-SUBGRID", AccountForm, "<VisualizationId />", "<VisualizationId>" + Missing + "</VisualizationId>", Missing },
        { "SOL-FORM-RELATIONSHIP", AccountForm, "<RelationshipName>loy_account_promises<", "<RelationshipName>loy_account_promise<", "loy_account_promise<" },
        { "SOL-FORM-RELATIONSHIP", AccountForm, "<RelationshipName>loy_account_promises<", "<RelationshipName>loy_account_feedbacks<", "<RelationshipName>loy_account_feedbacks<" },
        { "SOL-FORM-QUICKVIEW", PromiseForm, "entityname=\"account\"&gt;", "entityname=\"account\"&gt;0", "QuickFormId" },
        { "SOL-FORM-ROLE", AccountForm, "<Role Id=\"{", "<Role Id=\"" + Missing + "\" /><Role Id=\"{", Missing },
        { "SOL-FORM-CONTROL", PromiseForm, "classid=\"{270BD3DB-D9AF-4782-9025-509E298DEC0A}\"", "classid=\"{4273EDBD-AC1D-40d3-9FB2-095C621B552D}\" isrequired=\"false\"", "isrequired=\"false\"" },
        { "SOL-TABLE-FORM", PromiseTable, "<IsQuickCreateEnabled>1<", "<IsQuickCreateEnabled>0<", "<IsQuickCreateEnabled>0<" },
        { "SOL-TABLE-FORM", "Entities/loy_Play/Entity.xml", "<IsQuickCreateEnabled>0<", "<IsQuickCreateEnabled>1<", "<IsQuickCreateEnabled>1<" },

        { "SOL-STEP-MESSAGE", Steps, "<SdkMessageId>20bebb1b-", "<SdkMessageId>f2bdbb1b-", "<SdkMessageId>" },
        { "SOL-STEP-MESSAGE", Steps, "<SdkMessageId>20bebb1b-", "<SdkMessageId>20bebb1c-", "<SdkMessageId>" },
        { "SOL-STEP-API", Steps, "<SdkMessageName>loy_EvaluateRange<", "<SdkMessageName>loy_EvaluateRanges<", "<SdkMessageName>" },
        { "SOL-STEP-TYPE", Steps, "<PluginTypeId>", "<PluginTypeId>00", "<PluginTypeId>" },
        { "SOL-STEP-TYPE", Steps, "Version=1.0.0.0", "Version=1.0.1.0", "<PluginTypeName>" },
        { "SOL-STEP-TABLE", Steps, "<PrimaryEntity>account<", "<PrimaryEntity>accounts<", "<PrimaryEntity>accounts<" },
        { "SOL-STEP-COLUMN", Steps, "<FilteringAttributes>", "<FilteringAttributes>loy_nothing,", "loy_nothing" },
        { "SOL-STEP-COLUMN", Steps, "<Attributes>", "<Attributes>loy_nothing,", "loy_nothing" },
        { "SOL-STEP-STAGE", Steps, "<Stage>40<", "<Stage>30<", "<Stage>30<" },
        { "SOL-STEP-STAGE", Steps, "<Stage>20<", "<Stage>15<", "<Stage>15<" },
        { "SOL-STEP-STAGE", Steps, "<Mode>0<", "<Mode>2<", "<Mode>2<" },
        { "SOL-STEP-FILTER", Steps, "<SdkMessageId>20bebb1b-", "<SdkMessageId>a1bdbb1b-", "<FilteringAttributes>" },
        { "SOL-STEP-FILTER", Steps, "<SdkMessageId>9ebdbb1b-", "<SdkMessageId>20bebb1b-", "<SdkMessageId>" },
        { "SOL-STEP-IMAGE", Steps, "<ImageType>1<", "<ImageType>0<", "<SdkMessageProcessingStepImage " },
        { "SOL-STEP-IMAGE", Steps, "<MessagePropertyName>Id<", "<MessagePropertyName>Target<", "<SdkMessageProcessingStepImage " },

        { "SOL-STEP-STATE", Steps, "<AsyncAutoDelete>1<", "<AsyncAutoDelete>0<", "<AsyncAutoDelete>0<" },
        { "SOL-STEP-STATE", Steps, "<Mode>0<", "<StateCode>1</StateCode><Mode>0<", "<StateCode>" },
        { "SOL-STEP-STATE", Steps, "<Mode>0<", "<ImpersonatingUserId>00000000-0000-0000-0000-00000000dead</ImpersonatingUserId><Mode>0<", "<ImpersonatingUserId>" },

        { "SOL-API-TYPE", Api + "/customapi.xml", "<plugintypeexportkey>", "<plugintypeexportkey>00", "<plugintypeexportkey>" },
        { "SOL-FLOW", "Workflows", "<StateCode>0<", "<StateCode>1<", "<StateCode>1<" },
        { "SOL-FLOW", "Workflows", "<Category>5<", "<Category>0<", "<Category>0<" },
        { "SOL-FLOW", "Workflows", ".json</JsonFileName>", ".jsn</JsonFileName>", "<JsonFileName>" },
        { "SOL-FLOW", "Other/Customizations.xml", "=\"loy_dataverse\"", "=\"loy_other\"", "loy_other" },
        { "SOL-FLOW-ACTION", Flow, "\"loy_EvaluateRange\"", "\"loy_EvaluateRanges\"", "{" },
        { "SOL-FLOW-ACTION", Flow, "item/MaxSeconds", "item/MinSeconds", "{" },
        { "SOL-TYPE-UNUSED", "PluginAssemblies", "<PluginTypes>", "<PluginTypes><PluginType AssemblyQualifiedName=\"Idle, X\" PluginTypeId=\"00000000-0000-0000-0000-00000000dead\" />", "Idle" },
        { "SOL-API", Api + "/customapi.xml", "<boundentitylogicalname>account<", "<boundentitylogicalname>accounts<", "<boundentitylogicalname>accounts<" },
        { "SOL-API", Api + "/customapi.xml", "<bindingtype>1<", "<bindingtype>0<", "<boundentitylogicalname>" },
        { "SOL-API", Api + "/customapi.xml", "<isfunction>0<", "<isfunction>2<", "<isfunction>2<" },
        { "SOL-API", "customapis/loy_QuotePromise/customapi.xml", "prvReadloy_PromisePolicy", "prvReadloy_Policy", "prvReadloy_Policy" },
        { "SOL-API-PARAMETER", Api + "/customapirequestparameters", "<type>0<", "<type>13<", "<type>13<" },
        { "SOL-API-PARAMETER", Api + "/customapirequestparameters", "<isoptional>", "<isoptional>7", "<customapirequestparameter " },
        { "SOL-VARIABLE", Variable, "<defaultvalue>1033<", "<defaultvalue>English<", "<defaultvalue>English<" },
        { "SOL-VARIABLE", Variable, "<type>100000001<", "<type>1<", "<type>1<" },

        { "SOL-PRIVILEGE", Role, "prvReadloy_BusinessCalendar", "prvReadloy_businesscalendar", "prvReadloy_businesscalendar" },
        { "SOL-PRIVILEGE", Role, "name=\"prvReadloy_BusinessCalendar\" level=\"Global\"", "name=\"prvReadloy_BusinessCalendar\" level=\"Local\"", "prvReadloy_BusinessCalendar" },
        { "SOL-PRIVILEGE", Role, "prvReadloy_BusinessCalendar", "prvAssignloy_BusinessCalendar", "prvAssignloy_BusinessCalendar" },
        { "SOL-PRIVILEGE", Role, "prvReadloy_BusinessCalendar", "prvReadTask", "prvReadTask" },
        { "SOL-PRIVILEGE", Role, "level=\"Global\"", "level=\"Everywhere\"", "Everywhere" },
        { "SOL-COLUMN-SECURITY", PromiseTable, "<IsSecured>0<", "<IsSecured>1<", "<attribute PhysicalName=\"CreatedBy\"" },
        { "SOL-COLUMN-SECURITY", Profiles, "<AttributeName>loy_text<", "<AttributeName>loy_txt<", "<FieldPermission>" },
        { "SOL-COLUMN-SECURITY", Profiles, "<AttributeName>loy_text<", "<AttributeName>loy_department<", "<FieldPermission>" },
        { "SOL-COLUMN-SECURITY", Profiles, "<CanRead>4<", "<CanRead>1<", "<FieldPermission>" },
        { "SOL-COLUMN-SECURITY", Profiles, "</FieldPermissions>", "<FieldPermission second=\"1\"><EntityName>loy_backstagenote</EntityName><AttributeName>loy_text</AttributeName><CanRead>4</CanRead></FieldPermission></FieldPermissions>", "second=" },
        { "SOL-ROOT", Profiles, "fieldsecurityprofileid=\"{", "fieldsecurityprofileid=\"{0", "fieldsecurityprofileid=" },

        { "SOL-APP-COMPONENT", "AppModules", "schemaName=\"loy_feedback\"", "schemaName=\"loy_feedbacks\"", "loy_feedbacks" },
        { "SOL-APP-COMPONENT", "AppModules", "type=\"26\" id=\"{", "type=\"26\" id=\"" + Missing + "\" /><AppModuleComponent type=\"26\" id=\"{", Missing },
        { "SOL-APP-ROLE", "AppModules", "<Role id=\"{", "<Role id=\"" + Missing + "\" /><Role id=\"{", Missing },
        { "SOL-ICON", "AppModules", "<WebResourceId>", "<WebResourceId>00", "<WebResourceId>" },
        { "SOL-SITEMAP", "AppModuleSiteMaps", "Entity=\"loy_feedback\"", "Entity=\"loy_feedbacks\"", "loy_feedbacks" },
        { "SOL-SITEMAP", "AppModuleSiteMaps", "DefaultDashboard=\"", "DefaultDashboard=\"0", "DefaultDashboard" },
        { "SOL-DASHBOARD", "Dashboards", "<FormId>{", "<FormId>{0", "<FormId>{0" },
        { "SOL-DASHBOARD", "Dashboards", "<tabs>", "<tabs><control /><control /><control /><control /><control /><control />", "loy_portfolio_1" },

        { "SOL-WEBRESOURCE", Script, "<WebResourceType>3<", "<WebResourceType>2<", "<WebResourceType>2<" },
        { "SOL-WEBRESOURCE", Script, "<FileName>/WebResources/", "<FileName>/", "<FileName>/" },
        { "SOL-WEBRESOURCE-REFERENCE", "AppModuleSiteMaps", "$webresource:loy_/icons/feedback.svg", "$webresource:loy_/icons/feedbacks.svg", "feedbacks.svg" },
        { "SOL-WEBRESOURCE-DEPENDENCY", Script, "<IsCustomizable>", "<DependencyXml>&lt;Dependencies&gt;&lt;Library name=\"loy_/nothing.js\" /&gt;&lt;/Dependencies&gt;</DependencyXml><IsCustomizable>", "loy_/nothing.js" },
        { "SOL-RIBBON", Ribbon, "<CommandDefinition Id=\"loy.account.MakePromise.Command\">", "<CommandDefinition Id=\"loy.account.MakePromises.Command\">", "<Button " },
        { "SOL-RIBBON", Ribbon, "<LocLabel Id=\"loy.account.MakePromise.ToolTip\">", "<LocLabel Id=\"loy.account.MakePromise.Tip\">", "<Button " },
        { "SOL-RIBBON", Ribbon, "<EnableRule Id=\"loy.account.MakePromise.EnableRule\" />", "<EnableRule Id=\"loy.account.Nothing\" />", "loy.account.Nothing" },
        { "SOL-RIBBON-ID", Ribbon, "Button Id=\"loy.account", "Button Id=\"account", "<Button " },
        { "SOL-RIBBON-ID", Ribbon, "<LocLabel Id=\"loy.account.MakePromise.ToolTip\">", "<LocLabel second=\"1\" Id=\"loy.account.MakePromise.LabelText\">", "second=" },
        { "SOL-RIBBON-FUNCTION", Ribbon, "FunctionName=\"Loyalty.Commands.makePromise\" Library=\"$webresource:loy_/form/commands.js\"", "FunctionName=\"Loyalty.Commands.makePromise\" Library=\"loy_/form/commands.js\"", "makePromise" },
        { "SOL-RESX", "WebResources/loy_/strings", "<LanguageCode>1036<", "<LanguageCode>1033<", "<WebResource " },
    };
}
